import adapter from '@sveltejs/adapter-node'
import { sveltekit } from '@sveltejs/kit/vite'
import { defineConfig } from 'vite'

// SvelteKit's route announcer carries one inline style; this is its hash. A browser test keeps the console empty.
const ROUTE_ANNOUNCER = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='

export default defineConfig({
	plugins: [
		sveltekit({
			adapter: adapter({ precompress: true }),
			compilerOptions: { runes: true },
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
