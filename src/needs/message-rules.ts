import type { DaysOff } from './message.ts'

const DAY = 86_400_000

/** Digits and capitals that nobody mistakes for one another: no 0 O, 1 I L, U. */
export const CODE_LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
export const CODE_LENGTH = 10

/** A tracking code from as many numbers 0..29 as it has letters. */
export const codeOf = (numbers: readonly number[]): string =>
	numbers.map((number) => CODE_LETTERS[number]!).join('')

/** A code as people type it; undefined where it cannot be one. Blanks, dashes and small letters are as good. */
export function readCode(typed: string): string | undefined {
	const code = typed.toUpperCase().replace(/[^0-9A-Z]/g, '')
	return code.length === CODE_LENGTH && [...code].every((letter) => CODE_LETTERS.includes(letter))
		? code
		: undefined
}

/** 'ABCDE-FGHJK', as it is shown and written down. */
export const showCode = (code: string): string => `${code.slice(0, 5)}-${code.slice(5)}`

/**
 * The civil date `days` working days after another: Monday to Friday without days off. The first one counted is the day after.
 * Source: house rule, docs/rules.md#usulan-warga.
 */
export function workingDaysAfter(date: string, days: number, off: readonly DaysOff[]): string {
	let time = Date.parse(date)
	for (let left = days; left > 0;) {
		time += DAY
		const weekday = new Date(time).getUTCDay()
		const civil = new Date(time).toISOString().slice(0, 10)
		const free = off.some(({ firstOn, lastOn }) => firstOn <= civil && civil <= lastOn)
		if (weekday !== 0 && weekday !== 6 && !free) left--
	}
	return new Date(time).toISOString().slice(0, 10)
}

/** A form that comes back sooner was filled in by no human hand. */
const FASTEST = 3000

/** Whether a form was filled in faster than anybody can; without a readable time nobody is suspected. */
export function isTooFast(openedAt: string, now: Date): boolean {
	const opened = Number(openedAt)
	const passed = now.getTime() - opened
	return openedAt !== '' && Number.isFinite(opened) && passed >= 0 && passed < FASTEST
}
