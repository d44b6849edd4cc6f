import type { HandedFile } from './kept-file.ts'

/** A file that somebody handed in, as a download: what people hand in is never shown as a page. */
export const sendFile = ({ name, type, bytes }: HandedFile): Response =>
	new Response(new Uint8Array(bytes), {
		headers: {
			'content-type': type,
			'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`
		}
	})
