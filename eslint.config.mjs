// What the shell's code is held to, besides the types.
export default [
  { ignores: ['dist/', 'build/', 'target/', 'node_modules/', 'fuzz/', '.*.mjs'] },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: { ecmaVersion: 2025, sourceType: 'module' },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'array-callback-return': 'error', 'consistent-return': 'off', eqeqeq: 'error', 'no-caller': 'error',
      'no-console': ['error', { allow: ['error', 'warn'] }], 'no-constant-condition': ['error', { checkLoops: false }], 'no-control-regex': 'error', 'no-debugger': 'error',
      'no-dupe-keys': 'error', 'no-empty': 'error', 'no-eval': 'error', 'no-extra-boolean-cast': 'error', 'no-implied-eval': 'error', 'no-new-func': 'error',
      'no-return-assign': 'off', 'no-self-assign': 'error', 'no-self-compare': 'error', 'no-shadow-restricted-names': 'error',
      'no-unreachable': 'error', 'no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrors: 'none' }], 'no-useless-escape': 'error', 'no-var': 'error',
      'object-shorthand': 'error', 'prefer-const': 'error', 'prefer-template': 'off', 'require-atomic-updates': 'off', 'use-isnan': 'error', 'valid-typeof': 'error',
      // Text of pages is never handed to a parser.
      'no-restricted-properties': ['error', { property: 'innerHTML' }, { property: 'outerHTML' }, { property: 'insertAdjacentHTML' }],
      'no-restricted-syntax': ['error', { selector: "CallExpression[callee.name='setInterval']", message: 'nothing polls' }],
    },
  },
  {
    files: ['tests/**', 'benches/**', 'extension/*.mjs', 'extension/content/snapshot.js'],
    rules: { 'no-console': 'off', 'no-restricted-properties': 'off' },
  },
];
