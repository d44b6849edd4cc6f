import { defineConfig } from '@playwright/test'
import config from './playwright.config.ts'

/** `npm run gambar`: takes the pictures of help from the example city, and puts them into static/bantuan. */
export default defineConfig({ ...config, testMatch: 'pictures.ts', reporter: 'list', retries: 0 })
