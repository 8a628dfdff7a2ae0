/** Less than a chart: one template string in which long labels run over the bars. The floor of what anything can cost. */
export const name = 'Hand-written string, labels not wrapped';

const COLORS = ['#5d3a6e', '#17665f', '#8e8579', '#b35a2c', '#7c2f10', '#4b2f5e', '#06322f'];

export function draw(chart) {
  return chart.stacked ? stacked(chart) : bar(chart);
}

function frame({ name: label, width }, height, body) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(label)}">${body}</svg>`;
}

function bar(chart) {
  const scale = (chart.width - 300) / 100;
  let body = '';
  chart.answers.forEach(({ label, percent, text }, index) => {
    const y = index * 38;
    const length = percent * scale;
    body += `<text x="0" y="${y + 17}">${escaped(label)}</text><rect x="250" y="${y}" width="${length}" height="24" fill="#5d3a6e"/>`;
    body += `<text x="${258 + length}" y="${y + 17}" font-weight="bold">${escaped(text)}</text>`;
  });
  return frame(chart, chart.answers.length * 38, body);
}

function stacked(chart) {
  let body = '';
  let x = 0;
  chart.answers.forEach(({ label, percent, text }, index) => {
    const length = (percent * chart.width) / 100;
    body += `<text x="${x}" y="16" font-weight="bold">${escaped(text)}</text><text x="${x}" y="36">${escaped(label)}</text>`;
    body += `<rect x="${x}" y="42" width="${length}" height="40" fill="${COLORS[index % COLORS.length]}"/>`;
    x += length;
  });
  return frame(chart, 82, body);
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
