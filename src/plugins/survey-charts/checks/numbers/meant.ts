import type { Figure } from './figures';
import { namedBy, weightOfName } from './naming';
import { NAMED, UNNAMED } from './naming-limits';
import { REACHES } from './shares';

/** Whether the words name `other` more closely: it is there in full, this one only as a part of it. */
export function isLess(figure: Figure, other: Figure, words: ReadonlySet<string>, text: string): boolean {
  if (figure.kind !== 'answer' && figure.question === other.question) return isOnlyPart(figure, other, words, text);
  // "Heel ontevreden", there in full, beats "heel tevreden" of which half is there.
  const isWhole = namedBy(other, words) === 1;
  if (namedBy(figure, words) < (isWhole ? NAMED : UNNAMED)) return true;
  if (figure.question !== other.question) return false;
  const isPart = figure.names.some((name) => other.names.some((longer) => isWithin(name, longer)));
  return isPart && weightOfName(figure, words) < weightOfName(other, words);
}

function isWithin(name: ReadonlyMap<string, number>, longer: ReadonlyMap<string, number>): boolean {
  return name.size < longer.size && [...name.keys()].every((token) => longer.has(token));
}

/** "Heel ontevreden" is one answer of the net "ontevreden of heel ontevreden"; "ontevreden" may be all of it. */
function isOnlyPart(net: Figure, part: Figure, words: ReadonlySet<string>, text: string): boolean {
  // By their labels: the net may be that of a group.
  if (!net.parts.some((one) => one.label === part.label)) return false;
  if (isOneOfOthers(net, part, words, text)) return true;
  const [label, all] = [part.label.toLowerCase(), text.toLowerCase()];
  const shorter = net.parts.find((one) => one.label !== part.label && label.endsWith(` ${one.label.toLowerCase()}`));
  return shorter !== undefined && all.includes(label) && !all.replace(label, '').includes(shorter.label.toLowerCase());
}

/** "Altijd" is one answer of the net "altijd of vaak", and never all of it: no other part of it has that word. */
function isOneOfOthers(net: Figure, part: Figure, words: ReadonlySet<string>, text: string): boolean {
  if (REACHES.test(text) || part.kind !== 'answer' || namedBy(part, words) < NAMED) return false;
  const others = net.parts.filter(({ label }) => label !== part.label);
  const isApart = ({ names }: Figure) =>
    names.every((longer) => part.names.every((name) => ![...name.keys()].every((token) => longer.has(token))));
  return others.every((other) => isApart(other) && namedBy(other, words) < UNNAMED) && !namesMore(net, part, words);
}

/** Whether the words have some of the net's own name that the part has not. */
function namesMore(net: Figure, part: Figure, words: ReadonlySet<string>): boolean {
  return net.names.some((name) =>
    [...name.keys()].some((token) => words.has(token) && !part.names.some((own) => own.has(token))),
  );
}
