const stages = ['content', 'site', 'pages', 'render', 'output'];
const outer = ['checks', 'store', 'press', 'pictures', 'search', 'server', 'commands'];
const inside = (folders) => `^src/(${folders.join('|')})/`;
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const values = { dependencyTypesNot: ['type-only'] };

const stageRules = stages.flatMap((stage, index) => {
  const from = { path: inside([stage]) };
  const earlier = stages.slice(0, index);
  return [
    forbid(`${stage}-never-looks-ahead`, 'A stage knows nothing of later stages.', from, {
      path: inside([...stages.slice(index + 1), ...outer]),
    }),
    ...(earlier.length > 0
      ? [
          forbid(
            `${stage}-takes-types-only`,
            'A stage may know the types of earlier stages.',
            from,
            {
              path: inside(earlier),
              ...values,
            },
          ),
        ]
      : []),
  ];
});

export default {
  forbidden: [
    forbid('no-cycles', 'Nothing depends on itself.', {}, { circular: true }),
    forbid('no-unknown-imports', 'Every import leads somewhere.', {}, { couldNotResolve: true }),
    forbid(
      'base-imports-nothing',
      'base is what everybody speaks.',
      { path: inside(['base']) },
      {
        path: '^(src|templates)/',
        pathNot: inside(['base']),
      },
    ),
    ...stageRules,
    forbid(
      'checks-take-types-only',
      'Checks are questions about data.',
      { path: inside(['checks']) },
      {
        path: inside(stages),
        ...values,
      },
    ),
    forbid(
      'outer-rooms-never-see-commands',
      'Only the command line knows commands.',
      {
        path: inside(['checks', 'store', 'press', 'pictures', 'search', 'server']),
      },
      { path: inside(['commands']) },
    ),
    forbid(
      'only-build-knows-the-order',
      'Stages are called by src/build.ts alone.',
      {
        path: `^src/cli|${inside(['commands', 'store', 'press', 'pictures', 'search', 'server'])}`,
      },
      { path: inside(stages), ...values },
    ),
    forbid(
      'templates-see-types-only',
      'A template sees its view and nothing else.',
      {
        path: '^(bench/publication/)?templates/',
      },
      { path: '^src/', ...values },
    ),
    forbid(
      'nobody-imports-templates',
      'Templates are compiled and loaded by src/press.',
      {
        path: '^src/',
      },
      { path: '^templates/' },
    ),
    forbid(
      'nobody-imports-the-benchmark',
      'What is measured does not know that it is.',
      { path: '^(src|templates)/' },
      { path: '^bench/' },
    ),
    forbid(
      'outside-world-at-the-edges',
      'Files, network and process stay at the edges.',
      {
        path: `${inside(['base', 'content', 'site', 'pages', 'render', 'checks'])}|^templates/`,
        pathNot: '^src/content/sources/(source|read-source|git-history|git-renames)\\.ts$',
      },
      {
        path: '^(node:)?(fs|http|https|net|child_process|worker_threads|os|process)(/|$)',
        dependencyTypes: ['core'],
      },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      conditionNames: ['import', 'types', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};
