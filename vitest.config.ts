import { svelte } from '@sveltejs/vite-plugin-svelte'
import { configDefaults, defineConfig } from 'vitest/config'

/** What all runs share; `vitest.long.config.ts` and `vitest.luar.config.ts` choose other files. */
export const common = {
	globalSetup: 'src/platform/testing/global-setup.ts',
	// One more than the machine promises cores: what waits for a process of its own leaves one free.
	maxWorkers: 3,
	testTimeout: 40_000,
	hookTimeout: 60_000
}

const exclude = [...configDefaults.exclude, '**/*.{long,luar}.test.ts']

/** They start servers and processes, or set what a process has only one of, e.g. its queue. */
const alone = ['src/{platform,cli,testing}/**/*.test.ts', 'scripts/**/*.test.ts']

// Evaluating the modules of a slice takes longer than most of its tests, so its files share them.
export default defineConfig({
	plugins: [svelte({ configFile: false })],
	test: {
		...common,
		projects: [
			{ extends: true, test: { name: 'platform', include: alone, exclude } },
			{
				extends: true,
				test: {
					name: 'slices',
					isolate: false,
					include: ['{src,demo,bench}/**/*.test.ts'],
					exclude: [...exclude, ...alone]
				}
			}
		]
	}
})
