import {fileURLToPath} from 'node:url'
import js from '@eslint/js'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  {ignores: ['dist/', '_site/', 'articles/', 'tests/fixtures/', 'tests/conventions/layers.cjs']},
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: {allowDefaultProject: ['tests/conventions/eslint.config.js']},
        tsconfigRootDir: fileURLToPath(import.meta.resolve('../..'))
      }
    },
    rules: {
      // Numbers in messages are the rule here, not the accident.
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // node:test's `test` returns a promise that the runner itself awaits.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {from: 'package', name: ['test', 'describe', 'it'], package: 'node:test'}
          ]
        }
      ],
      // Control characters are structure in transmitted copy.
      'no-control-regex': 'off',
      // Regular expressions over copy name exotic spaces on purpose.
      'no-irregular-whitespace': 'off',
      // A third of all linting went to these two. There are no enums (erasableSyntaxOnly refuses them), and
      // the few classes are ours: nobody passes literals off as their instances.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // A property is left out of an object by taking it out with the rest.
      '@typescript-eslint/no-unused-vars': [
        'error',
        {varsIgnorePattern: '^_', argsIgnorePattern: '^_'}
      ],
      // Strings are walked by code point where that is meant.
      '@typescript-eslint/no-misused-spread': ['error', {allow: ['string']}],
      // The house forbids `as` but in guards and makers; a `const` assertion is not a cast.
      '@typescript-eslint/consistent-type-assertions': ['error', {assertionStyle: 'as'}],
      '@typescript-eslint/no-non-null-assertion': 'error',
      'max-lines': ['error', {max: 400, skipBlankLines: true, skipComments: true}]
    }
  },
  {
    files: ['tests/**'],
    rules: {
      // A long table of cases is a good test file.
      'max-lines': 'off'
    }
  },
  {files: ['**/*.js', '**/*.cjs'], ...tseslint.configs.disableTypeChecked}
)
