import { defineConfig } from 'vitest/config'
import { common } from './vitest.config.ts'

/** What takes longer than `npm test` may: kill rounds, large sizes, simulations. */
export default defineConfig({
	test: { ...common, include: ['{src,demo,bench}/**/*.long.test.ts'], testTimeout: 30 * 60_000 }
})
