import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { defineConfig } from '@playwright/test'

// The package unpacks its browser into TMPDIR and takes whatever lies there, of whatever version: give it a folder of its own.
const before = process.env.TMPDIR
process.env.TMPDIR = join(process.cwd(), '.tmp/chromium-153.0.0')
mkdirSync(process.env.TMPDIR, { recursive: true })
const { default: chromium } = await import('@sparticuz/chromium')
const executablePath = await chromium.executablePath()
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
