/**
 * Who may import whom (CONTRIBUTING.md, "Layers"): api → server, admin → channels | blocks | checks → charts, words,
 * document → survey. Never up and never sideways.
 */
const plugin = '^src/plugins/survey-charts/';
const rule = (name, comment, from, to, extra = {}) => ({
  name,
  comment,
  severity: 'error',
  from: { path: `${plugin}${from}/`, ...extra },
  to: { path: to },
});
const layer = (names) => `${plugin}(${names})/`;
const GLUE = '^src/(index|bootstrap|api|admin)|^config/|^database/';

module.exports = {
  forbidden: [
    rule(
      'survey-is-the-base',
      'survey/ holds facts and knows no other room',
      'survey',
      `${layer('words|charts|document|blocks|checks|channels|server|admin')}|${GLUE}`,
    ),
    rule(
      'words-see-facts-only',
      'words/ sees survey/ only',
      'words',
      `${layer('charts|document|blocks|checks|channels|server|admin')}|${GLUE}`,
    ),
    rule(
      'charts-see-facts-only',
      'charts/ sees survey/ only',
      'charts',
      `${layer('words|document|blocks|checks|channels|server|admin')}|${GLUE}`,
    ),
    rule(
      'document-sees-facts-only',
      'document/ holds types over survey/',
      'document',
      `${layer('words|charts|blocks|checks|channels|server|admin')}|${GLUE}`,
    ),
    rule(
      'blocks-look-down',
      'blocks/ knows no channel, check or server',
      'blocks',
      `${layer('checks|channels|server|admin')}|${GLUE}`,
    ),
    rule(
      'checks-look-down',
      'checks/ knows no block, channel or server',
      'checks',
      `${layer('blocks|channels|server|admin')}|${GLUE}`,
    ),
    rule(
      'channels-look-down',
      'channels/ knows no block, check or server',
      'channels',
      `${layer('blocks|checks|server|admin')}|${GLUE}`,
    ),
    rule('server-is-not-the-admin', 'server/ knows neither admin/ nor the site', 'server', `${layer('admin')}|${GLUE}`),
    rule('admin-is-not-the-server', 'admin/ knows neither server/ nor the site', 'admin', `${layer('server')}|${GLUE}`),
    {
      name: 'no-block-knows-another',
      comment: 'a block is deleted with its folder and its line in the registry',
      severity: 'error',
      from: { path: `${plugin}blocks/([^/]+)/` },
      to: {
        path: `${plugin}blocks/[^/]+/`,
        pathNot: [`${plugin}blocks/$1/`, `${plugin}blocks/(rich-text|example-data)/`],
      },
    },
    {
      name: 'blocks-meet-in-the-registry',
      comment: 'nothing but the registry imports a block folder',
      severity: 'error',
      from: {
        path: `${plugin}`,
        pathNot: [
          `${plugin}blocks/registry\\.ts$`,
          `${plugin}blocks/(text|result|respondents|key-figure|quote|note|method|image|glossary)/`,
          '\\.test\\.tsx?$',
        ],
      },
      to: { path: `${plugin}blocks/(text|result|respondents|key-figure|quote|note|method|image|glossary)/` },
    },
    {
      name: 'no-channel-knows-another',
      comment: 'a new channel is one renderer over the node types',
      severity: 'error',
      from: { path: `${plugin}channels/([^/]+)/`, pathNot: '\\.test\\.tsx?$' },
      to: { path: `${plugin}channels/[^/]+/`, pathNot: `${plugin}channels/$1/` },
    },
    {
      name: 'pure-rooms',
      comment: 'survey, words, checks and document know no Strapi, React, Vega or node: module',
      severity: 'error',
      from: { path: `${plugin}(survey|words|checks|document)/`, pathNot: ['\\.test\\.tsx?$', 'test-helper\\.ts$'] },
      to: { path: '(^|node_modules/)(@strapi|react|vega|vega-lite)(/|-|$)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pure-rooms-no-node',
      comment: 'survey, words, checks, document and blocks run in the browser too',
      severity: 'error',
      from: {
        path: `${plugin}(survey|words|checks|document|blocks|charts/spec)/`,
        pathNot: ['\\.test\\.tsx?$', 'test-helper\\.ts$'],
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-charts-know-vega',
      comment: 'charts/ alone knows Vega',
      severity: 'error',
      from: { path: '^src/', pathNot: [`${plugin}charts/`, '\\.test\\.tsx?$'] },
      to: { path: 'node_modules/vega' },
    },
    {
      name: 'drawing-is-the-servers',
      comment: 'the render worker is started by server/ alone, never by admin/ or a channel',
      severity: 'error',
      from: { path: `${plugin}(admin|channels|blocks|checks)/` },
      to: { path: `${plugin}charts/render/` },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|build|node_modules/(?!@strapi|react|vega))' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.test.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
