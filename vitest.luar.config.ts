import { defineConfig } from 'vitest/config'
import { common } from './vitest.config.ts'

/** What needs Debian's own validators: qpdf, pdfsig, LibreOffice, R. */
export default defineConfig({
	test: { ...common, include: ['{src,demo,bench}/**/*.luar.test.ts'], testTimeout: 30 * 60_000 }
})
