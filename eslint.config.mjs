// The house rules of the design, as lint: who may import what. Rooms speak to each other through their index.ts only.
import tseslint from 'typescript-eslint';

const rooms = ['host', 'resume', 'job', 'tailor', 'ats', 'pdf', 'tex', 'model', 'bucket', 'commands', 'views'];
const outside = ['vscode', 'node:child_process', 'child_process', 'node:fs', 'node:fs/promises', 'fs', 'node:net', 'node:http', 'node:https'];

/** `allowed`: the rooms this room may use (by their index.ts). */
function room(name, { allowed, pure = false, vscode = false }) {
  const forbidden = rooms.filter(other => other !== name && !allowed.includes(other));
  return {
    files: [`src/${name}/**/*.ts`],
    rules: {
      'no-restricted-imports': ['error', {
        paths: [
          ...(pure ? outside.map(module => ({ name: module, message: `${name}/ is a pure room.` })) : []),
          ...(pure || vscode ? [] : [{ name: 'vscode', message: `${name}/ runs without an editor.` }]),
        ],
        patterns: [
          ...forbidden.map(other => ({ regex: `^\\.\\./(\\.\\./)?${other}(/|$)`, message: `${name}/ must not know ${other}/.` })),
          ...allowed.filter(other => !['host', 'commands', 'views'].includes(other))
            .map(other => ({ regex: `^\\.\\./(\\.\\./)?${other}/(?!index\\.ts$)`, message: `Use ${other}/ through its index.ts.` })),
        ],
      }],
      ...(pure ? { 'no-restricted-globals': ['error', 'process', 'fetch', 'require', 'setTimeout'] } : {}),
    },
  };
}

export default tseslint.config(
  { ignores: ['dist/**', '.cache/**', '.data/**', 'node_modules/**', 'test-results/**'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': ['error', {
        selector: "CallExpression[callee.property.name=/^show(Error|Warning)Message$/]",
        message: 'Throw a KnownError; registerCommand speaks once (src/host/errors.ts).',
      }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  { files: ['src/host/errors.ts', 'test/**/*.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['test/fixtures/**/*.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: ['test/**/*.ts', 'scripts/**/*.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  room('resume', { allowed: [], pure: true }),
  room('job', { allowed: [], pure: true }),
  room('tailor', { allowed: ['resume', 'job'], pure: true }),
  room('ats', { allowed: ['resume', 'job', 'pdf'], pure: true }),
  room('pdf', { allowed: [] }),
  room('tex', { allowed: [] }),
  room('model', { allowed: [], vscode: true }),
  room('bucket', { allowed: ['ats', 'tailor'] }),
  room('host', { allowed: ['resume', 'job', 'tailor', 'ats', 'pdf', 'tex', 'model', 'bucket'], vscode: true }),
  room('views', { allowed: ['host', 'resume', 'job', 'tailor', 'ats', 'pdf', 'bucket'], vscode: true }),
  room('commands', { allowed: rooms, vscode: true }),
  {
    files: ['media/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: '\\.\\./src/(?!shared/)', message: 'The webview knows only src/shared/.' }] }] },
  },
);
