interface Tab {
  readonly link: HTMLAnchorElement;
  readonly panel: HTMLElement;
  /** Fragment that opens it, without the number sign. */
  readonly fragment: string;
}

/** Steps through the tabs, as the ARIA Authoring Practices have it; Home and End are the first and last. */
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** Makes tabs of the parts of each group of figures: a list of links to them until now. */
export function startTabs(): void {
  for (const group of document.querySelectorAll<HTMLElement>('.figure-group')) {
    const tabs = tabsOf(group);
    if (tabs.length > 1) startGroup(group, tabs);
  }
}

function tabsOf(group: HTMLElement): readonly Tab[] {
  return [...group.querySelectorAll<HTMLAnchorElement>('.tabs a')].flatMap((link) => {
    const fragment = link.hash.slice(1);
    const panel = document.getElementById(fragment)?.closest<HTMLElement>('.part') ?? null;
    return panel === null ? [] : [{ link, panel, fragment }];
  });
}

function startGroup(group: HTMLElement, tabs: readonly Tab[]): void {
  const list = group.querySelector('.tabs');
  list?.setAttribute('role', 'tablist');
  const heading = group.firstElementChild?.id;
  if (heading !== undefined) list?.setAttribute('aria-labelledby', heading);
  const open = (chosen: Tab) => {
    for (const tab of tabs) select(tab, tab === chosen);
  };
  const toFragment = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const asked = target && tabs.find(({ panel }) => panel.contains(target));
    if (asked) {
      open(asked);
      target.scrollIntoView();
    }
  };
  tabs.forEach((tab, index) => {
    prepare(tab);
    const go = (to: Tab | undefined) => {
      if (to === undefined) return;
      open(to);
      to.link.focus();
      history.replaceState(history.state, '', `#${to.fragment}`);
    };
    tab.link.addEventListener('click', (event) => {
      event.preventDefault();
      go(tab);
    });
    tab.link.addEventListener('keydown', (event) => {
      const to = nextOf(event.key, index, tabs);
      if (to === undefined) return;
      event.preventDefault();
      go(to);
    });
  });
  const [first] = tabs;
  if (first) open(first);
  toFragment();
  window.addEventListener('hashchange', toFragment);
}

function nextOf(key: string, index: number, tabs: readonly Tab[]): Tab | undefined {
  if (key === ' ') return tabs[index];
  if (key === 'Home') return tabs[0];
  if (key === 'End') return tabs[tabs.length - 1];
  const step = STEPS[key];
  return step === undefined ? undefined : tabs[(index + step + tabs.length) % tabs.length];
}

function prepare({ link, panel, fragment }: Tab): void {
  link.parentElement?.setAttribute('role', 'presentation');
  link.id = `tab-${fragment}`;
  link.setAttribute('role', 'tab');
  panel.id ||= `panel-${fragment}`;
  link.setAttribute('aria-controls', panel.id);
  panel.setAttribute('role', 'tabpanel');
  panel.setAttribute('aria-labelledby', link.id);
}

function select({ link, panel }: Tab, chosen: boolean): void {
  link.setAttribute('aria-selected', String(chosen));
  link.tabIndex = chosen ? 0 : -1;
  panel.classList.toggle('open', chosen);
}
