/** Copying the address, and the device's own way to share, each where the device has it. */
export function startShare(): void {
  const share = document.querySelector<HTMLElement>('.share');
  if (share === null) return;
  const { url = '', title = '', copied = '', failed = '' } = share.dataset;
  const status = share.querySelector<HTMLElement>('[role="status"]');
  if (status) status.hidden = false;
  const say = (text: string) => {
    if (status) status.textContent = text;
  };
  offer(share, '.share-copy', 'clipboard' in navigator, () =>
    navigator.clipboard.writeText(url).then(
      () => say(copied),
      () => say(failed),
    ),
  );
  // Who closes the device's own window has not made a mistake: there is nothing to say.
  offer(share, '.share-device', 'share' in navigator, () => navigator.share({ url, title }).catch(() => undefined));
}

function offer(share: HTMLElement, selector: string, can: boolean, act: () => void): void {
  const button = share.querySelector<HTMLButtonElement>(selector);
  if (button === null || !can) return;
  const item = button.closest('li');
  if (item) item.hidden = false;
  button.addEventListener('click', act);
}
