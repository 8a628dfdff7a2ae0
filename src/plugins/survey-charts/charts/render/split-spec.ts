import type { TopLevelSpec } from 'vega-lite';
import type { RenderRequest } from './messages';

/**
 * Takes data, parameters and height out of a specification. The rest is the same for most charts of a form, theme and
 * width: it is compiled once, and its view is kept.
 */
export function splitSpec(spec: TopLevelSpec): RenderRequest {
  const data: Record<string, readonly object[]> = {};
  const params: Record<string, unknown> = {};
  const layers = 'layer' in spec ? spec.layer.map((layer) => withoutRows(layer, data)) : [];
  const ownParams = (spec.params ?? []).map((param) => {
    if ('value' in param) params[param.name] = param.value;
    return { name: param.name, value: 0 };
  });
  const height = 'height' in spec && typeof spec.height === 'number' ? spec.height : 0;
  const emptied: TopLevelSpec = { ...spec, height: 0, params: ownParams, layer: layers };
  return { structure: JSON.stringify(emptied), data, params, height };
}

type Layer = Extract<TopLevelSpec, { layer: unknown }>['layer'][number];

function withoutRows(layer: Layer, data: Record<string, readonly object[]>): Layer {
  const source = layer.data;
  if (source === null || source === undefined || !('values' in source) || source.name === undefined) return layer;
  const { values, name } = source;
  data[name] = Array.isArray(values) ? values.filter((row) => typeof row === 'object' && row !== null) : [];
  return { ...layer, data: { name, values: [] } };
}
