import type { Box, Drawing, DrawnText, Figure, Page, Spaced, Table, Target } from './reading';

/** What the document itself tells of a figure. */
export type DocumentFigure = Omit<Figure, 'exposed' | 'texts' | 'marks' | 'expected'>;
export type DocumentPage = Omit<Page, 'look' | 'figures' | 'axe'> & { readonly figures: readonly DocumentFigure[] };

/** Runs in the page: the document, its boxes and its computed styles. Everything that it needs is inside it. */
export function readDocument(): DocumentPage {
  const textOf = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const boxOf = ({ x, y, width, height }: DOMRect): Box => ({
    x: x + window.scrollX,
    y: y + window.scrollY,
    width,
    height,
  });

  function drawnText(element: SVGTextElement): DrawnText {
    const pieces = [...element.querySelectorAll('tspan')];
    const lines = (pieces.length > 0 ? pieces : [element]).map((piece) => ({
      text: textOf(piece),
      box: boxOf(piece.getBoundingClientRect()),
    }));
    const matrix = element.getScreenCTM();
    const scale = matrix === null ? 1 : Math.hypot(matrix.c, matrix.d);
    const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
    const text = lines.map((line) => line.text).join(' ');
    return { text, box: boxOf(element.getBoundingClientRect()), lines, size };
  }

  function drawingOf(svg: SVGSVGElement): Drawing {
    const inner = [...svg.querySelectorAll('*')];
    const innerSemantics = inner.flatMap((element) => {
      const said = element.getAttributeNames().filter((name) => name === 'role' || name.startsWith('aria-'));
      const own = said
        .filter((name) => name !== 'aria-hidden')
        .map((name) => `${name}="${element.getAttribute(name)}"`);
      return element.matches('title, desc') ? [...own, `<${element.localName}>`] : own;
    });
    const bare = [...svg.querySelectorAll('text')].filter((text) => text.closest('[aria-hidden=true]') === null);
    return {
      id: svg.id,
      role: svg.getAttribute('role') ?? '',
      name: svg.getAttribute('aria-label') ?? '',
      language: svg.closest('[lang]')?.getAttribute('lang') ?? '',
      visible: seen(svg),
      box: boxOf(svg.getBoundingClientRect()),
      texts: seen(svg) ? [...svg.querySelectorAll('text')].map(drawnText).filter(({ text }) => text !== '') : [],
      innerSemantics: bare.length > 0 ? [...innerSemantics, 'texts that are not hidden'] : innerSemantics,
    };
  }

  function tableOf(table: HTMLTableElement): Table {
    const cellOf = (cell: Element | undefined) => ({
      text: textOf(cell ?? null),
      tag: cell?.localName ?? '',
      scope: cell?.getAttribute('scope') ?? '',
    });
    const rows = [...table.tBodies].flatMap((body) => {
      const net = body.classList.contains('nets');
      return [...body.rows].flatMap((row) => {
        const header = cellOf(row.cells[0]);
        if (header.scope === 'rowgroup') return [];
        const cells = [...row.cells].slice(1).map(textOf);
        return [{ header: header.text, headerTag: header.tag, scope: header.scope, cells, net }];
      });
    });
    return {
      caption: textOf(table.caption),
      visible: seen(table) && table.getBoundingClientRect().height > 0,
      columns: [...(table.tHead?.rows[0]?.cells ?? [])].map(cellOf),
      rows,
    };
  }

  function targetOf(link: HTMLAnchorElement): Target {
    const { width, height } = link.getBoundingClientRect();
    // Without a pointer before it, a script's focus is as visible as a keyboard's.
    link.focus({ preventScroll: true });
    const style = getComputedStyle(link);
    const ring = {
      style: style.outlineStyle,
      width: Number.parseFloat(style.outlineWidth),
      color: style.outlineColor,
      behind: groundOf(link),
    };
    link.blur();
    const inline = style.display === 'inline' && link.closest('p') !== null;
    const address = link.getAttribute('href') ?? '';
    return { text: textOf(link), href: address, download: link.hasAttribute('download'), width, height, inline, ring };
  }

  function groundOf(element: Element): string {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const color = getComputedStyle(at).backgroundColor;
      if (color !== 'rgba(0, 0, 0, 0)') return color;
    }
    return 'rgb(255, 255, 255)';
  }

  function orderOf(figure: Element): string[] {
    return [...figure.children].map((child) =>
      /^h[1-6]$/.test(child.localName)
        ? 'heading'
        : child.localName === 'table'
          ? 'table'
          : (child.classList[0] ?? child.localName),
    );
  }

  function tabStopsOf(figure: Element): string[] {
    return [
      ...figure.querySelectorAll('[tabindex], button, input, select, textarea, summary, [contenteditable], svg a'),
    ]
      .filter((element) => !(element instanceof HTMLElement || element instanceof SVGElement) || element.tabIndex >= 0)
      .map((element) => element.localName);
  }

  /** Sets the spacing of WCAG 1.4.12, measures, and takes it away. A style sheet of its own passes the page's CSP. */
  function spacedOf(figure: Element): Spaced {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const hides = (element: Element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
      const clips = overflowX !== 'visible' || overflowY !== 'visible';
      return clips && clientWidth > 1 && (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1);
    };
    const svg = [...figure.querySelectorAll<SVGSVGElement>('.chart svg')].find(seen);
    const all = [...figure.querySelectorAll('*')].filter((element) => !(element instanceof SVGElement));
    const spaced = {
      scrollWidth: document.documentElement.scrollWidth,
      cut: all.filter(hides).map(textOf),
      texts: svg === undefined ? [] : drawingOf(svg).texts,
      frame: boxOf((svg ?? figure).getBoundingClientRect()),
    };
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    return spaced;
  }

  function figureOf(figure: Element): DocumentFigure {
    const part = (selector: string) => {
      const element = figure.querySelector(selector);
      return element !== null && seen(element) ? textOf(element) : '';
    };
    const parts = (selector: string) => [...figure.querySelectorAll(selector)].filter(seen).map(textOf);
    const table = figure.querySelector('table');
    const first = figure.firstElementChild;
    return {
      id: figure.id,
      language: figure.closest('[lang]')?.getAttribute('lang') ?? '',
      order: orderOf(figure),
      heading: first !== null && /^h[1-6]$/.test(first.localName) && seen(first) ? textOf(first) : '',
      wording: part('.wording'),
      howToRead: part('.how-to-read'),
      sentences: parts('.sentences p'),
      colophon: parts('.colophon p:not(.source)'),
      source: part('.source'),
      drawings: [...figure.querySelectorAll<SVGSVGElement>('.chart svg')].map(drawingOf),
      table: table === null ? undefined : tableOf(table),
      targets: [...figure.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(seen).map(targetOf),
      tabStops: tabStopsOf(figure),
      spaced: spacedOf(figure),
    };
  }

  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(seen);
  const moving = document.getAnimations().map((animation) => animation.constructor.name);
  const smil = [...document.querySelectorAll('animate, animateTransform, animateMotion, set, marquee, video')];
  return {
    language: document.documentElement.lang,
    headings: headings.map((heading) => ({ level: Number(heading.localName.slice(1)), text: textOf(heading) })),
    duplicateIds: [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))],
    scrollWidth: document.documentElement.scrollWidth,
    moving: [...moving, ...smil.map(({ localName }) => `<${localName}>`)],
    // A block of data (JSON-LD) is no script: nothing in it runs.
    scripted: [
      ...document.querySelectorAll('script:not([type="application/ld+json"]), canvas, noscript, [onclick], [onload]'),
    ].map((one) => one.localName),
    figures: [...document.querySelectorAll('figure.figure')].map(figureOf),
  };
}
