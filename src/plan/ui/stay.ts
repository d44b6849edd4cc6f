import type { SubmitFunction } from '$app/forms'
import { goto } from '$app/navigation'

/** After a small act the page stays where it is scrolled, and the button keeps the focus. */
export const stay: SubmitFunction =
	() =>
	async ({ result, update }) => {
		if (result.type === 'redirect')
			// eslint-disable-next-line svelte/no-navigation-without-resolve -- the server's own answer
			await goto(result.location.replace(/#.*$/, ''), {
				reset: false,
				refreshAll: true,
				replace: true
			})
		else await update()
	}
