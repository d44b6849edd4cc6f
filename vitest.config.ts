import { sveltekit } from '@sveltejs/kit/vite'
import { configDefaults, defineConfig } from 'vitest/config'

/** What all runs share; `vitest.long.config.ts` and `vitest.luar.config.ts` choose other files. */
export const common = {
	globalSetup: 'src/platform/testing/global-setup.ts',
	maxWorkers: 2,
	testTimeout: 40_000,
	hookTimeout: 60_000
}

export default defineConfig({
	plugins: [sveltekit()],
	test: {
		...common,
		include: ['{src,demo,bench,scripts}/**/*.test.ts'],
		exclude: [...configDefaults.exclude, '**/*.{long,luar}.test.ts']
	}
})
