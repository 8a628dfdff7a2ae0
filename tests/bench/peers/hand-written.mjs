/**
 * The least that draws these charts legibly: template strings, long labels wrapped after so many letters, escaped texts,
 * a name. Nothing is measured, and there is no theme.
 */
export const name = 'Hand-written string';

const COLORS = ['#5d3a6e', '#17665f', '#8e8579', '#b35a2c', '#7c2f10', '#4b2f5e', '#06322f'];
const LINE = 20;
const LETTERS = 30;

export function draw(chart) {
  return chart.stacked ? stacked(chart) : bar(chart);
}

function bar(chart) {
  const scale = (chart.width - 300) / 100;
  let body = '';
  let y = 0;
  for (const { label, percent, text } of chart.answers) {
    const lines = wrapped(label, LETTERS);
    const length = percent * scale;
    body += letters(0, y + 17, lines, '400');
    body += `<rect x="250" y="${y}" width="${length}" height="24" fill="${COLORS[0]}"/>`;
    body += letters(258 + length, y + 17, [text], '700');
    y += Math.max(24, lines.length * LINE) + 14;
  }
  return frame(chart, y, body);
}

/** Labels stand in a list under the bar: over small parts they would not fit. */
function stacked(chart) {
  let body = '';
  let x = 0;
  let y = 72;
  chart.answers.forEach(({ label, percent, text }, index) => {
    const color = COLORS[index % COLORS.length];
    const length = (percent * chart.width) / 100;
    body += `<rect x="${x}" y="0" width="${length}" height="40" fill="${color}"/>`;
    body += `<rect x="0" y="${y - 14}" width="16" height="16" fill="${color}"/>`;
    body += letters(26, y, [text], '700');
    const lines = wrapped(label, 2 * LETTERS);
    body += letters(76, y, lines, '400');
    x += length;
    y += lines.length * LINE + 8;
  });
  return frame(chart, y, body);
}

function frame({ name: label, width }, height, body) {
  const size = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-label="${escaped(label)}" font-family="Arial, sans-serif" font-size="16">${body}</svg>`;
}

function letters(x, y, lines, weight) {
  let spans = '';
  lines.forEach((line, index) => {
    spans += `<tspan x="${x}" dy="${index === 0 ? 0 : LINE}">${escaped(line)}</tspan>`;
  });
  return `<text y="${y}" font-weight="${weight}">${spans}</text>`;
}

function wrapped(text, most) {
  const lines = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > most) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
