/** A figure node is what a chart is made of; channels, which know no block, take it from `charts` itself. */
export { chartOf } from '../charts/chart-of';
