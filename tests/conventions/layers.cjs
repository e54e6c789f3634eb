// Who may import whom. Judged on resolved files; type-only imports count.
const stages = 'read|parse|attribute|relate|check|render|publish'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {name: 'no-cycles', severity: 'error', from: {}, to: {circular: true}},
    {
      name: 'model-imports-types-only',
      severity: 'error',
      from: {path: '^src/model/'},
      to: {pathNot: ['^src/model/', 'node_modules/(@types/)?(mdast|hast|unist|vfile)/']}
    },
    {
      name: 'diagnostics-below-stages',
      severity: 'error',
      from: {path: '^src/diagnostics/'},
      to: {path: '^src/', pathNot: '^src/(model|diagnostics)/'}
    },
    {
      name: 'config-below-stages',
      severity: 'error',
      from: {path: '^src/config/'},
      to: {path: '^src/', pathNot: '^src/(model|diagnostics|config)/'}
    },
    {
      name: 'stages-are-strangers',
      severity: 'error',
      from: {path: `^src/(${stages})/`},
      to: {path: '^src/', pathNot: ['^src/$1/', '^src/(model|diagnostics|config)/']}
    },
    {
      name: 'pure-stages-do-no-io',
      severity: 'error',
      from: {
        path: '^src/(parse|attribute|relate|check|model)/',
        pathNot: '^src/attribute/(load-model|places/load-gazetteer)\\.ts$'
      },
      to: {dependencyTypes: ['core'], pathNot: '^(node:)?(path|url|assert)$'}
    },
    {
      name: 'one-door-to-eleventy',
      severity: 'error',
      from: {pathNot: '^(src/render/eleventy\\.ts|\\.eleventy\\.ts)$'},
      to: {path: 'node_modules/@11ty/', dependencyTypesNot: ['type-only']}
    },
    {
      name: 'one-door-to-pagefind',
      severity: 'error',
      from: {pathNot: '^src/render/search\\.ts$'},
      to: {path: 'node_modules/pagefind/'}
    },
    {
      name: 'templates-see-data-only',
      severity: 'error',
      from: {path: '^templates/'},
      to: {path: '^src/', pathNot: '^src/model/'}
    },
    {
      name: 'only-render-prints',
      severity: 'error',
      from: {path: '^src/', pathNot: '^src/render/'},
      to: {path: '^templates/'}
    },
    {
      name: 'owners-use-the-public-door',
      severity: 'error',
      from: {path: '^\\.eleventy\\.ts$'},
      to: {path: '^(src|templates)/', pathNot: '^src/index\\.ts$'}
    }
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default']
    }
  }
}
