/** The queries that open as tabs; the README shows the first. */
export const EXAMPLE_QUERIES = [
  `# Where does Zelensky stand on the minerals deal, since when, and in whose words?
query WhereDoesHeStand {
  standing(actor: "Zelensky", topic: "minerals deal") {
    stance
    label
    since { earliest latest }
    statements
    stories
    timeline(first: 10) {
      nodes {
        saidOn { earliest latest }
        stance
        target
        evidence { exact article { title } }
      }
    }
  }
}
`,
  `# Two actors side by side.
query WhoDiffers {
  compare(actors: ["Trump", "Zelensky"], topic: "NATO membership") {
    topics {
      topic { name proposition }
      verdict
      standings {
        actor { name }
        stance
        statements
        position { evidence { exact } }
      }
    }
  }
}
`,
  `# Who changed, and from what to what?
query WhoChanged {
  shifts(first: 10) {
    nodes {
      actor { name }
      topic { name }
      kind
      before { stance saidOn { earliest } evidence { exact } }
      after { stance saidOn { earliest } evidence { exact } }
    }
  }
}
`,
] as const;
