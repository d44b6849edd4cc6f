/** States of a number in the register. */
export const stateWords = {
	reserved: 'Dipesan',
	used: 'Dipakai',
	void: 'Batal',
	withdrawn: 'Dicabut'
} as const
