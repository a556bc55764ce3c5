/** What the linter holds us to: sound TypeScript, accessible components, short functions and files. */
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist', '.sites', '.astro', 'test-results', 'playwright-report', 'bench-results'] },
  ...tseslint.configs.strict,
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-strict'],
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 12],
    },
  },
  {
    // What runs in a browser runs in those of the last three years: Chrome 119, Firefox 120, Safari 17.1,
    // for which astro.config.mjs builds. The build changes syntax, and adds no missing method.
    files: ['src/client/**', 'src/domain/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[property.name=/^(groupBy|withResolvers|fromAsync|isSubsetOf|isSupersetOf|union|intersection|difference|symmetricDifference|escape|sumPrecise)$/]',
          message: 'Safari 17.1 lacks this method: write it with those it has.',
        },
        {
          selector:
            'CallExpression[callee.property.name=/^(map|filter|toArray|take|drop|flatMap|some|every|find)$/][callee.object.callee.property.name=/^(values|keys|entries)$/][callee.object.callee.object.name!="Object"]',
          message: 'Safari 17.1 lacks methods of iterators: spread them into an array first.',
        },
      ],
    },
  },
  { files: ['tests/names/**'], rules: { 'max-lines': 'off' } },
  { files: ['tests/**'], rules: { 'max-lines-per-function': 'off' } },
);
