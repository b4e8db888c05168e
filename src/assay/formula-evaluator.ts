/** What a formula may name: single numbers, and lists of responses by role (`blank`, `nc`, `pc`, `cutoff` ...). */
export type FormulaScope = Readonly<Record<string, number | readonly number[]>>;

/**
 * Evaluates a laboratory's formula over a scope. Gives a finite number or a truth value.
 * @throws InputError (settings) when the formula is not allowed or names something the scope lacks; a name whose list is
 * empty gives `undefined`, because the plate then has no such wells.
 */
export type FormulaEvaluator = (formula: string, scope: FormulaScope) => number | boolean | undefined;
