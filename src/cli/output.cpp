#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <optional>

#include "cli/cli.hpp"

namespace stottekontakt {
namespace cli {
namespace {

/// Writes everything; 0, or the error that stopped it.
int write_all(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(descriptor, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return written < 0 ? errno : ENOSPC;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

/// A new file beside the one it is to replace; gone again unless `replace` has succeeded.
class FileBeside {
 public:
  explicit FileBeside(const std::string& target) : target_(target), name_(target + ".XXXXXX") {
    descriptor_ = ::mkstemp(name_.data());
    if (descriptor_ < 0) error_ = errno;
  }
  FileBeside(const FileBeside&) = delete;
  FileBeside& operator=(const FileBeside&) = delete;
  ~FileBeside() {
    if (descriptor_ < 0) return;
    ::close(descriptor_);
    if (!replaced_) ::unlink(name_.c_str());
  }

  /// Writes the text with these permissions and puts the file in the target's place; 0, or the error that stopped it.
  int replace(std::string_view text, mode_t permissions) {
    if (descriptor_ < 0) return error_;
    if (const int error = write_all(descriptor_, text)) return error;
    if (::fchmod(descriptor_, permissions) != 0 || ::fsync(descriptor_) != 0) return errno;
    if (::rename(name_.c_str(), target_.c_str()) != 0) return errno;
    replaced_ = true;
    return 0;
  }

 private:
  std::string target_;
  std::string name_;
  int descriptor_ = -1;
  int error_ = 0;
  bool replaced_ = false;
};

/// The file a link leads to, so that the link itself is not replaced.
std::string target_of(const std::string& file) {
  char* const resolved = ::realpath(file.c_str(), nullptr);
  const std::string target = resolved != nullptr ? resolved : file;
  std::free(resolved);
  return target;
}

mode_t permissions_of_new_file() {
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return static_cast<mode_t>(0666) & ~mask;
}

int write_file(const std::string& file, std::string_view text) {
  struct stat there{};
  const bool exists = ::stat(file.c_str(), &there) == 0;
  if (exists && !S_ISREG(there.st_mode)) {  // a device or a pipe cannot be replaced, a folder not be written
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0) return errno;
    const int error = write_all(descriptor, text);
    const int closed = ::close(descriptor) == 0 ? 0 : errno;
    return error != 0 ? error : closed;
  }
  const mode_t permissions = exists ? there.st_mode & static_cast<mode_t>(07777) : permissions_of_new_file();
  return FileBeside(target_of(file)).replace(text, permissions);
}

}  // namespace

std::string words_of_error(int error, Language language) {
  switch (error) {
    case ENOENT:
      return say(language, Text::error_not_found);
    case EACCES:
    case EPERM:
    case EROFS:
      return say(language, Text::error_no_access);
    case EISDIR:
      return say(language, Text::error_is_folder);
    case ENOTDIR:
      return say(language, Text::error_no_folder);
    case ENOSPC:
    case EDQUOT:
      return say(language, Text::error_no_room);
    case EPIPE:
      return say(language, Text::error_reader_gone);
    case EBADF:
      return say(language, Text::error_closed);
    default:
      return std::strerror(error);
  }
}

void write_product(std::string_view product, const std::string& file) {
  const bool to_standard_output = file.empty() || file == "-";
  const int error = to_standard_output ? write_all(STDOUT_FILENO, product) : write_file(file, product);
  if (error != 0) throw NotWritten{to_standard_output ? std::string() : file, error};
}

void write_message(std::string_view text) {
  write_all(STDERR_FILENO, text);
}

}  // namespace cli
}  // namespace stottekontakt
