/** A path of our own to go on to: anything that could lead elsewhere becomes `/beranda`. */
export const localPath = (path: string | null): string =>
	path &&
	/^\/(?![/\\])[^\\\s]*$/.test(path) &&
	!path.startsWith('/masuk') &&
	!path.startsWith('/keluar')
		? path
		: '/beranda'
