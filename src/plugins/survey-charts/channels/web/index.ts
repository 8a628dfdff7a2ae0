export { ArticleBody } from './article-body';
export { contentsOf } from './contents';
export type { WebContext } from './context';
export { each } from './each';
export { Image } from './image';
export { JsonData } from './json-data';
export { Link } from './link';
export { renderPage } from './render';
