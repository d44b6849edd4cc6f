import adapter from '@sveltejs/adapter-node'
import { sveltekit } from '@sveltejs/kit/vite'
import { defineConfig } from 'vite'

// SvelteKit's route announcer carries one inline style; this is its hash. A browser test keeps the console empty.
const ROUTE_ANNOUNCER = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='

// What every staff page shows comes as one file: a dozen small ones weigh more than their content.
const FRAME = /src\/ui\/((Frame|Spine|Dock|Badge|Button|Note)\.svelte|typed\.ts)/

export default defineConfig({
	environments: {
		client: {
			build: {
				rolldownOptions: {
					output: { codeSplitting: { groups: [{ name: 'frame', test: FRAME }] } }
				}
			}
		}
	},
	plugins: [
		sveltekit({
			adapter: adapter({ precompress: true }),
			compilerOptions: { runes: true },
			router: { resolution: 'server' }, // why: docs/decisions/0021
			// Styles of the next page are asked for from the page before it, which may stand at another depth.
			paths: { relative: false },
			// Only pages of attendance have use for it, and register it themselves.
			serviceWorker: { register: false },
			csp: {
				mode: 'nonce',
				directives: {
					'default-src': ['self'],
					'script-src': ['self'],
					'style-src': ['self'],
					'style-src-attr': ['unsafe-hashes', ROUTE_ANNOUNCER],
					'img-src': ['self', 'data:'],
					'base-uri': ['none'],
					'object-src': ['none'],
					'frame-ancestors': ['none'],
					'form-action': ['self']
				}
			}
		})
	]
})
