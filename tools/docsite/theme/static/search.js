// Ranks the pages for some words: any word may be missing, a page that has them all wins, and whole phrases of its keywords count most.
(() => {
  const { pages, phrases, words: table, stop } = window.SEARCH_INDEX;
  const stopWords = new Set(stop);

  const stem = (word) => {
    for (const [ending, instead] of [["ies", "y"], ["ing", ""], ["ed", ""], ["es", "e"], ["s", ""]]) {
      if (word.endsWith(ending) && word.length - ending.length >= 3 && !word.endsWith("ss")) {
        word = word.slice(0, -ending.length) + instead;
        break;
      }
    }
    return word.length > 4 && word.endsWith("e") ? word.slice(0, -1) : word;
  };

  const wordsOf = (text) =>
    (text.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().match(/[a-z0-9]+/g) || [])
      .filter((word) => !stopWords.has(word)).map(stem);

  // A word that stands nowhere may be the beginning of one that does.
  const places = (word) => {
    if (Object.hasOwn(table, word)) return [[word, 1]];
    const longer = word.length < 3 ? [] : Object.keys(table).filter((other) => other.startsWith(word));
    return longer.slice(0, 20).map((other) => [other, 0.5]);
  };

  const rank = (text) => {
    const asked = [...new Set(wordsOf(text))];
    const scores = pages.map(() => 0);
    const hits = pages.map(() => 0);
    for (const word of asked) {
      const best = pages.map(() => 0);
      for (const [found, worth] of places(word)) {
        const rarity = Math.log(1 + pages.length / table[found].length);
        for (const [page, weight] of table[found]) best[page] = Math.max(best[page], worth * weight * rarity);
      }
      best.forEach((score, page) => { scores[page] += score; hits[page] += score > 0 ? 1 : 0; });
    }
    const phrase = ` ${wordsOf(text).join(" ")} `;
    phrases.forEach((own, page) => own.forEach((one) => {
      if (one && phrase.includes(` ${one} `)) scores[page] += 12 * one.split(" ").length;
    }));
    return scores
      .map((score, page) => [score * (hits[page] / Math.max(1, asked.length)) ** 2, page])
      .filter(([score]) => score > 0).sort((one, other) => other[0] - one[0]).slice(0, 20);
  };

  const show = (text) => {
    const found = rank(text);
    const list = document.getElementById("found");
    list.replaceChildren(...found.map(([, page]) => {
      const [address, title, summary, section] = pages[page];
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = address;
      link.textContent = title;
      const about = document.createElement("p");
      about.textContent = `${section}. ${summary}`;
      item.append(link, about);
      return item;
    }));
    document.getElementById("said").textContent =
      text.trim() === "" ? "" : found.length ? "" : "Nothing fits; try other words.";
  };

  const box = document.getElementById("words");
  box.value = new URLSearchParams(location.search).get("q") || "";
  box.addEventListener("input", () => show(box.value));
  document.getElementById("ask").addEventListener("submit", (event) => event.preventDefault());
  show(box.value);
})();
