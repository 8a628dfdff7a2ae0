/** Facts of surveys are dated in Dutch time, wherever the server stands. */
const TIME_ZONE = 'Europe/Amsterdam';

/** A percentage with exactly the question's decimals: 12.0 is not 12. */
export function decimal(value: number, decimals: number, mark: ',' | '.'): string {
  const places = Math.min(Math.max(Math.trunc(decimals), 0), 10);
  return value.toFixed(places).replace('.', mark);
}

/** Writes an ISO date or instant as "3 maart 2026"; gives back what is no date. */
export function dateFormat(locale: string): (iso: string) => string {
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: TIME_ZONE,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return (iso) => {
    const time = Date.parse(iso);
    return Number.isNaN(time) ? iso : format.format(time);
  };
}
