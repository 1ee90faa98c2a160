// The arrows between the packages: engine <- contract <- files, pictures <- server, cli, one way only.
// The client stands alone; the web uses client, pictures, contract and engine.
const tests = '\\.test\\.ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'No file may reach itself again through its imports.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'arrow-engine',
      comment: 'The engine imports none of our packages.',
      severity: 'error',
      from: { path: '^packages/engine/' },
      to: { path: '^packages/(?!engine/)' },
    },
    {
      name: 'arrow-contract',
      comment: 'The contract may import only the engine.',
      severity: 'error',
      from: { path: '^packages/contract/' },
      to: { path: '^packages/(?!contract/|engine/)' },
    },
    {
      name: 'arrow-client',
      comment: 'The client is made from the description of the API alone.',
      severity: 'error',
      from: { path: '^packages/client/' },
      to: { path: '^packages/(?!client/)' },
    },
    {
      name: 'arrow-files',
      comment: 'Files may import only the contract and the engine.',
      severity: 'error',
      from: { path: '^packages/files/' },
      to: { path: '^packages/(?!files/|contract/|engine/)' },
    },
    {
      name: 'arrow-pictures',
      comment: 'Pictures may import only the contract and the engine.',
      severity: 'error',
      from: { path: '^packages/pictures/' },
      to: { path: '^packages/(?!pictures/|contract/|engine/)' },
    },
    {
      name: 'arrow-server',
      comment: 'The server does not import the command line.',
      severity: 'error',
      from: { path: '^packages/server/' },
      to: { path: '^packages/(?!server/|files/|pictures/|contract/|engine/)' },
    },
    {
      name: 'arrow-web',
      comment: 'The screens ask the server through the client; for previews they use the engine.',
      severity: 'error',
      from: { path: '^packages/web/' },
      to: { path: '^packages/(?!web/|client/|pictures/|contract/|engine/)' },
    },
    {
      name: 'web-features-apart',
      comment:
        'Features of the web do not import one another, but for signing in within the shell; what they share is in components and lib.',
      severity: 'error',
      from: { path: '^packages/web/src/features/([^/]+)/' },
      to: {
        path: '^packages/web/src/features/',
        pathNot: ['^packages/web/src/features/$1/', '^packages/web/src/features/(shell|sign-in)/'],
      },
    },
    {
      name: 'web-floors',
      comment: 'Components and lib of the web import no feature and no route.',
      severity: 'error',
      from: { path: '^packages/web/src/(components|lib)/' },
      to: { path: '^packages/web/src/(features|app)/' },
    },
    {
      name: 'arrow-cli',
      comment: 'The command line starts the server as a process; it does not import it.',
      severity: 'error',
      from: { path: '^packages/cli/' },
      to: { path: '^packages/server/' },
    },
    {
      name: 'front-door',
      comment: 'A package is entered through its index.ts alone.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/' },
      to: { path: '^packages/', pathNot: ['^packages/$1/', '^packages/[^/]+/src/index\\.ts$'] },
    },
    {
      name: 'nothing-outside',
      comment: 'Packages do not import whole-system tests, benches or scripts.',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^(tests|bench|script)/' },
    },
    {
      name: 'bench-alone',
      comment: 'Benches are imported by their tests alone.',
      severity: 'error',
      from: { pathNot: '^(bench|tests/bench)/' },
      to: { path: '^bench/' },
    },
    {
      name: 'engine-is-pure',
      comment: 'The engine imports no npm package and no Node builtin, its tests aside.',
      severity: 'error',
      from: { path: '^packages/engine/src/', pathNot: tests },
      to: { pathNot: '^packages/engine/' },
    },
    {
      name: 'no-tests-in-sources',
      comment: 'Sources do not import tests.',
      severity: 'error',
      from: { path: '^packages/', pathNot: tests },
      to: { path: tests },
    },
    {
      name: 'no-dev-in-sources',
      comment: 'Sources import only what their package.json names as a dependency.',
      severity: 'error',
      from: { path: '^packages/', pathNot: [tests, '^packages/web/[^/]+\\.ts$'] },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'found',
      comment: 'Every import leads to something. What benches compare with is installed for them alone.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(decimal\\.js|@duckdb/node-api)$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^packages/[^/]+/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['berimbang-source', 'import', 'node', 'default', 'types'],
    },
  },
};
