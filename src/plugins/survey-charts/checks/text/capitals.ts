/** Three words or more in capitals ("CAO VNG" may be two names), or one so long that it is no abbreviation, with its neighbours; a number among them is one of them ("BEFORE 15 SEPTEMBER"). */
export const CAPITALS =
  /(?<![\p{L}\p{N}])(?:\p{Lu}{2,}(?:[ ,:;–-]+(?:\p{N}+[ ,:;–-]+)?\p{Lu}+){2,}|(?:\p{Lu}{2,} )*\p{Lu}{8,}(?: \p{Lu}{2,})*)(?![\p{L}\p{N}])/gu;
