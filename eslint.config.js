import tseslint from 'typescript-eslint';

const impure = (selector, message) => ({ selector, message });

/** Deciding takes values and returns values: the globals that would break that are refused by name. */
const pureFiles = {
  files: [
    'monitors/*/decide.ts',
    'monitors/*/notes.ts',
    'monitors/*/rules/*.ts',
    'monitors/vocabulary/*.ts',
  ],
  rules: {
    'no-restricted-globals': [
      'error',
      'process',
      'console',
      'fetch',
      'setTimeout',
      'setInterval',
      'setImmediate',
      'performance',
      'crypto',
    ],
    'no-restricted-syntax': [
      'error',
      impure('NewExpression[callee.name="Date"][arguments.length=0]', 'Take `now` as an argument.'),
      impure(
        'MemberExpression[object.name="Date"][property.name="now"]',
        'Take `now` as an argument.',
      ),
      impure('CallExpression[callee.name="Date"]', 'Take `now` as an argument.'),
      impure(
        'MemberExpression[object.name="Math"][property.name="random"]',
        'Take the random value as an argument.',
      ),
      impure('AwaitExpression', 'Deciding is synchronous.'),
    ],
  },
};

/** Settings are declared beside their unit and read in one place. */
const environmentOnlyInConfig = {
  files: ['**/*.ts'],
  ignores: ['platform/config.ts', 'app/main.ts', 'scripts/**', 'test/**'],
  rules: {
    'no-restricted-properties': [
      'error',
      {
        object: 'process',
        property: 'env',
        message: 'Declare a setting (platform/config.ts) instead.',
      },
      { object: 'process', property: 'exit', message: 'Only app/main.ts ends the process.' },
    ],
  },
};

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', '**/generated/', 'test/artifacts/'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: ['*.js', '*.cjs', 'scripts/*.mjs', 'gateway/playground/*.ts'],
        },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'no-console': 'error',
    },
  },
  {
    files: ['app/**/*.ts', 'scripts/**'],
    rules: { 'no-console': 'off' },
  },
  { files: ['**/*.js', '**/*.cjs', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
  pureFiles,
  environmentOnlyInConfig,
);
