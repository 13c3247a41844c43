/** Yuan as people write them: `80000.50` gives 80,000.50. The platform's amounts are texts, so that no digit is ever lost. */
export const yuan = (amount: unknown): string => String(amount ?? '0.00').replace(/^-?\d+/, whole => whole.replace(/\B(?=(\d{3})+$)/g, ','));

/** Whether there is any money. */
export const isMoney = (amount: unknown): boolean => /[1-9]/.test(String(amount ?? ''));
