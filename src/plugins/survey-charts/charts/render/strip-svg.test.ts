import { describe, expect, test } from '@jest/globals';
import { stripSvg } from './strip-svg';

const naming = {
  id: 'figure-a-wide',
  name: 'Staafdiagram: 41 procent "eens" & <meer>',
  language: 'nl',
  theme: 'light',
} as const;
const vega = (inner: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" version="1.1" class="marks" width="640" height="10" viewBox="0 0 640 10">${inner}</svg>`;
const unreported =
  '<path d="M0,67h227.16000000000003v40Z" fill="#fffdf8" stroke="#7d7468" stroke-width="1.5" role="graphics-symbol" aria-roledescription="rect mark"/>';

describe('a stripped drawing', () => {
  const svg = stripSvg(
    vega(`<g role="graphics-object" aria-label="X-axis">${unreported}<text>Eens</text></g>`),
    naming,
  );

  test('is one picture with one name, and says nothing inside', () => {
    expect(svg).toContain(
      'role="img" aria-label="Staafdiagram: 41 procent &quot;eens&quot; &amp; &lt;meer&gt;" lang="nl"',
    );
    expect(svg.match(/role=|aria-label=/g)).toHaveLength(2);
    expect(svg).toContain('<g aria-hidden="true">');
    expect(svg).not.toContain('axis');
  });

  test('shows what was not reported as hatched, by an id of its own', () => {
    expect(svg).toContain('<pattern id="figure-a-wide-unreported"');
    expect(svg).toContain('fill="url(#figure-a-wide-unreported)" stroke="#7d7468"');
  });

  test('has no more than two decimals of a pixel', () => {
    expect(svg).toContain('M0,67h227.16v40Z');
  });
});

test.each([
  '<script>alert(1)</script>',
  '<image href="http://example.org/x.png"/>',
  '<path onload="alert(1)"/>',
  '<path style="fill:red"/>',
  '<path fill="url(http://example.org)"/>',
  '<text>a</text',
  '<![CDATA[x]]>',
  '<!-- x -->',
])('what is not on the list is refused: %s', (inner) => {
  expect(() => stripSvg(vega(inner), naming)).toThrow();
});
