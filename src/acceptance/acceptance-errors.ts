/** Codes of what may be wrong with acceptance settings and overrides, for `explain`. */
export const ACCEPTANCE_ERRORS = {
  ACCEPTANCE_CRITERION_UNKNOWN: {
    meaning: 'the assay names a criterion that does not exist',
    action: 'use one of the criteria that the message lists, or write the rule as a formula under "rules"',
  },
  ACCEPTANCE_LIMIT_UNKNOWN: {
    meaning: 'the assay sets a limit that this criterion does not have',
    action: 'use one of the limits that the message lists',
  },
  ACCEPTANCE_LIMIT_VALUE: {
    meaning: 'a limit has a value that cannot be read or makes no sense',
    action:
      'write a number, a share (0.75, "75 %", "2/3"), true or false, or a range with its unit, as the message says',
  },
  ACCEPTANCE_LIMIT_MISSING: {
    meaning: 'a criterion was switched on without the limit that it needs',
    action: 'state the limit that the message names',
  },
  ACCEPTANCE_RULE_ID: {
    meaning: 'two validity rules share an id, or a rule has the id of a built-in criterion',
    action: 'give each rule an id of its own',
  },
  ACCEPTANCE_RULE_NOT_A_CONDITION: {
    meaning: 'a validity rule gives a number where it must say yes or no',
    action: 'write a comparison, such as mean(blank) < 0.15',
  },
  OVERRIDE_UNKNOWN: {
    meaning: 'a code was to be accepted that did not occur in this run',
    action: 'accept only codes that the report shows; remove the option or correct the code',
  },
  OVERRIDE_INCOMPLETE: {
    meaning: 'a code was accepted without a reason or without the name of the responsible person',
    action: 'add --reason "..." and --by NAME',
  },
  OVERRIDE_COUNT: {
    meaning: 'it is not clear which reason or which person belongs to which accepted code',
    action: 'give --reason and --by once for all codes, or once for each --accept in their order',
  },
  OVERRIDE_NOT_POSSIBLE: {
    meaning: 'the code says that there is no result, so there is nothing to accept',
    action: 'repeat the plate, or correct its layout or assay',
  },
} as const;
