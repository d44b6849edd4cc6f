import type { NumberState } from './store.ts'

/** What a page says of a row: a used number whose paper was taken back is 'withdrawn'. Pure. */
export const stateOf = ({ state, withdrawn }: { state: NumberState; withdrawn: boolean }) =>
	withdrawn ? 'withdrawn' : state
