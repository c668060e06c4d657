#pragma once
/// @file
/// How far a long run has come, told on standard error while it lasts.

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

#include "cli/cli.hpp"

namespace stottekontakt {
namespace cli {

/// One line on standard error, redrawn a few times a second and wiped off when the run ends; for people only, so that
/// nothing is written where standard error is no terminal, where errors are for machines, or in a run of under a
/// second. A thread of its own watches the clock: the run only leaves word of where it is.
class Progress {
 public:
  Progress(Language language, const Outcome& outcome);
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  ~Progress() { end(); }

  /// A file is being read, number `number` of `total`.
  void reading(const std::string& file, std::size_t number, std::size_t total);
  /// So many of `total` timesheets are settled.
  void settled(std::size_t done, std::size_t total) noexcept {
    total_.store(total, std::memory_order_relaxed);
    done_.store(done, std::memory_order_relaxed);
  }
  /// The answer is being written.
  void writing();
  /// Wipes the line off. Called before the answer is printed; nothing is drawn after it.
  void end();

 private:
  void watch();
  void say_instead(std::string words);
  std::string line() const;

  Language language_;
  std::mutex mutex_;
  std::condition_variable ended_;
  bool end_ = false;
  std::string words_;                  ///< instead of a count
  std::atomic<std::size_t> done_ = 0;  ///< timesheets; counts where `total_` is not zero
  std::atomic<std::size_t> total_ = 0;
  std::thread watcher_;  ///< none where nobody looks
};

/// For `settle_all`: counts in that line.
inline auto counted_by(Progress& progress) {
  return [&progress](std::size_t done, std::size_t total) { progress.settled(done, total); };
}

}  // namespace cli
}  // namespace stottekontakt
