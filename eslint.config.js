import { defineConfig } from 'eslint/config'
import svelte from 'eslint-plugin-svelte'
import ts from 'typescript-eslint'

// No rule here needs types: svelte-check has those, and linting stays quick.
export default defineConfig(
	{ ignores: ['build/', '.svelte-kit/', '.bina/', 'src/platform/database/schema.ts'] },
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			'no-console': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }
			],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser } },
		rules: {
			// We serve from the root of a host and write plain links that also work without JavaScript.
			'svelte/no-navigation-without-resolve': 'off',
			// The Content-Security-Policy blocks style attributes.
			'svelte/no-inline-styles': 'error'
		}
	}
)
