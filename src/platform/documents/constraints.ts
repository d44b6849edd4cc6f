import { numberTaken } from './refusals.ts'

/** Constraint name → refusal, for forms whose use cases issue papers or reserve numbers. */
export const paperConstraints = {
	platform_number_text: numberTaken,
	platform_number_sequence: numberTaken
}
