const BROWSERS: readonly [RegExp, string][] = [
	[/Edg(A|iOS)?\//, 'Edge'],
	[/OPR\/|Opera/, 'Opera'],
	[/SamsungBrowser\//, 'Samsung Internet'],
	[/Firefox\/|FxiOS\//, 'Firefox'],
	[/Chrome\/|CriOS\//, 'Chrome'],
	[/Safari\//, 'Safari']
]
const MACHINES: readonly [RegExp, string][] = [
	[/iPhone/, 'iPhone'],
	[/iPad/, 'iPad'],
	[/Android.*Mobile/, 'telepon Android'],
	[/Android/, 'tablet Android'],
	[/Windows/, 'komputer Windows'],
	[/Macintosh/, 'komputer Mac'],
	[/CrOS/, 'Chromebook'],
	[/Linux/, 'komputer Linux']
]

/** A device as its owner would call it, from what the browser says of itself: 'Chrome di telepon Android'. */
export function deviceWords(agent: string | null): string {
	const among = (list: readonly [RegExp, string][]) =>
		list.find(([sign]) => sign.test(agent ?? ''))?.[1]
	const [browser, machine] = [among(BROWSERS), among(MACHINES)]
	if (browser && machine) return `${browser} di ${machine}`
	return browser ?? machine ?? 'Perangkat tidak dikenal'
}
