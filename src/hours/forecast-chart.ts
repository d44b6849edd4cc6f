import { longDate, monthShort, number, ofTotal, percent, range } from '#platform/i18n/format.ts'
import { lineChart, type LineChart } from '#ui/charts/line.ts'
import type { HoursForecast } from './model.ts'

/** How many have reached the minimum, month by month, and what the year will end with; undefined for a year to come. */
export function forecastChart(overview: HoursForecast): LineChart | undefined {
	const { year, required, people, months, expected } = overview
	const last = months.at(-1)
	if (!last || people === 0) return undefined
	return lineChart({
		title: `${number(required)} JP bagi setiap PNS`,
		description: forecastSentence(overview),
		head: ['Bulan', `PNS ≥ ${number(required)} JP`],
		past: months.map(({ month, reached }) => ({ label: monthShort(month), value: reached })),
		forecast: expected && [
			{
				label: last.month === 12 ? '31 Des' : 'Des',
				value: expected.mean,
				low: expected.low,
				high: expected.high
			}
		],
		target: { label: 'sasaran', value: people },
		now: expected ? 'hari ini' : `akhir ${year}`,
		format: number
	})
}

/** The answer first: what the year ends with, or where it stands. */
export function forecastSentence({
	year,
	required,
	people,
	reached,
	expected,
	asOf
}: HoursForecast): string {
	if (people === 0) return 'Belum ada PNS dalam daftar.'
	if (expected)
		return `Dengan laju sekarang, ${ofTotal(expected.mean, people)} PNS (${percent(expected.mean / people)}) mencapai ${required} JP pada 31 Desember, antara ${range(expected.low, expected.high)}.`
	const share = `${ofTotal(reached, people)} PNS (${percent(reached / people)})`
	return asOf.getFullYear() > year
		? `${share} mencapai ${required} JP pada tahun ${year}.`
		: `${share} sudah mencapai ${required} JP per ${longDate(asOf)}. Catatannya belum cukup untuk perkiraan akhir tahun.`
}
