/** Rupiah that hang on how many come are rounded so where a number of people is hidden. Source: docs/rules.md#transparansi. */
const ROUNDED_TO = 10_000_000

export const roundedMoney = (rupiah: number): number => Math.round(rupiah / ROUNDED_TO) * ROUNDED_TO
