// Keeps the page fresh and sends its forms without leaving it. Without this script the page still works, by reloading.
"use strict";
(() => {
  const main = document.querySelector("main");
  const notice = document.querySelector("#notice");
  let version = main.dataset.version;
  let busy = false;

  // What the reader has opened or is typing survives a refresh.
  const refresh = async () => {
    if (busy || document.hidden) return;
    busy = true;
    try {
      const answer = await fetch(`/_mock/fragment?since=${version}`, { cache: "no-store" });
      if (answer.status === 200) {
        const open = new Set([...main.querySelectorAll("details[open]")].map((item) => item.id));
        main.innerHTML = await answer.text();
        version = answer.headers.get("x-mock-version");
        main.dataset.version = version;
        for (const id of open) document.getElementById(id)?.setAttribute("open", "");
      }
      if (notice.dataset.lost) { notice.textContent = ""; delete notice.dataset.lost; }
    } catch {
      notice.textContent = "The mock does not answer.";
      notice.dataset.lost = "1";
    } finally {
      busy = false;
    }
  };

  document.addEventListener("submit", async (event) => {
    const form = event.target;
    event.preventDefault();
    const fields = [...new FormData(form)].filter(([, value]) => value !== "");
    const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(fields) });
    notice.textContent = answer.ok ? "" : (await answer.json()).error;
    notice.className = answer.ok ? "" : "bad";
    if (answer.ok && form.dataset.clear) form.reset();
    await refresh();
  });

  setInterval(refresh, 1000);
})();
