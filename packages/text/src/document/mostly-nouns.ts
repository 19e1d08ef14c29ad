/** Nouns far more often than verbs, whatever stands around them. */
export const MOSTLY_NOUNS: ReadonlySet<string> = new Set(
  `state states address addresses post posts label labels term terms brand fault press table tables sponsor ban bans file
   files order orders sanction sanctions grant grants block blocks view views mind minds figure figures value values drop
   lift read signal signals detail details outline report permit judge lobby object subject pressure reason reasons
   question questions challenge challenges trust respect pardon credit pass join rule rules mandate voice voices sign
   signs present approach`.split(/\s+/),
);
