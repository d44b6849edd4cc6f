import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { defineConfig } from '@playwright/test'

// The package unpacks its browser into TMPDIR, and takes whatever lies there, of any version and
// however incomplete: give it a folder of its own, and begin anew where an earlier run was cut short.
const home = join(process.cwd(), '.tmp/chromium-153.0.0')
const complete = join(home, 'lengkap')
if (!existsSync(complete)) rmSync(home, { recursive: true, force: true })
mkdirSync(home, { recursive: true })

const before = process.env.TMPDIR
process.env.TMPDIR = home
const { default: chromium } = await import('@sparticuz/chromium')
const executablePath = await chromium.executablePath()
writeFileSync(complete, '')
if (before === undefined) delete process.env.TMPDIR
else process.env.TMPDIR = before

export default defineConfig({
	testDir: 'e2e',
	globalSetup: './e2e/start.ts',
	workers: 2,
	fullyParallel: false,
	forbidOnly: true,
	timeout: 60_000,
	reporter: [['list'], ['json', { outputFile: '.tmp/uji/playwright.json' }]],
	outputDir: '.tmp/e2e',
	use: {
		locale: 'id-ID',
		timezoneId: 'Asia/Jakarta',
		viewport: { width: 1366, height: 900 },
		launchOptions: { executablePath, args: ['--no-sandbox', '--headless=shell', '--disable-gpu'] }
	}
})
