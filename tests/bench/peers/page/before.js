/* Runs before a peer draws: how the boxes of its marks are told, and what it writes into a canvas. */
globalThis.bench = {
  ready: Promise.resolve(),
  canvasLetters: [],
  boxes: (elements) =>
    elements.map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left, right, top, bottom };
    }),
  boxesOf: (selector) => bench.boxes([...document.querySelectorAll(selector)]),
};
const fillText = CanvasRenderingContext2D.prototype.fillText;
CanvasRenderingContext2D.prototype.fillText = function recorded(text, ...place) {
  const size = /([\d.]+)px/.exec(this.font);
  if (this.canvas.isConnected && size) bench.canvasLetters.push(Number(size[1]));
  return fillText.call(this, text, ...place);
};
