/* Every piece of text that is drawn below `root`: its size in CSS pixels as drawn, its colour and its box. */
globalThis.drawnLetters = (root) => {
  const letters = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const element = text.parentElement;
    if (text.data.trim() === '' || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const { left, right, top, bottom, width, height } = range.getBoundingClientRect();
    // Text for screen readers only is clipped to nothing.
    if (width < 2 || height < 2 || isClipped(element)) continue;
    const style = getComputedStyle(element);
    const svg = element instanceof SVGElement;
    const scale = svg ? Math.abs(element.getScreenCTM().d) : 1;
    const color = svg ? style.fill : style.color;
    letters.push({
      text: text.data.trim(),
      size: Number.parseFloat(style.fontSize) * scale,
      color,
      left,
      right,
      top,
      bottom,
    });
  }
  return letters;
};

function isClipped(element) {
  for (let one = element; one instanceof HTMLElement; one = one.parentElement) {
    const style = getComputedStyle(one);
    const hides = style.overflow === 'hidden' || style.clip !== 'auto' || style.clipPath !== 'none';
    if (
      hides &&
      (one.offsetWidth < 3 ||
        one.offsetHeight < 3 ||
        style.clip.startsWith('rect(1px') ||
        style.clip.startsWith('rect(0'))
    )
      return true;
  }
  return false;
}
