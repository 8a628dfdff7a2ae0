/** Gmail cuts a message at about 102 KB of HTML, and with it the rest of the article. Bytes as they travel. */
export const EMAIL_WARN_FROM = 80_000;
export const EMAIL_REFUSE_FROM = 100_000;

/** A table of more rows than this is a list in an e-mail: it fills more than a telephone's screen. */
export const EMAIL_MOST_ROWS = 8;
/** Beside the answers a telephone of 375 px has room for three columns of numbers. */
export const EMAIL_MOST_COLUMNS = 3;
